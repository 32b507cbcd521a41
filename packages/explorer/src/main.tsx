import { render } from 'solid-js/web';
import { App } from './app/App.tsx';
import { startTheme } from './app/theme.ts';
// The look of every page first, then what only these have.
import '@taokit/charts/style/base.css';
import '@taokit/charts/style/shell.css';
import '@taokit/charts/style/cards.css';
import '@taokit/charts/style/tables.css';
import '@taokit/charts/style/figures.css';
import './style/own.css';
import './style/forms.css';

startTheme();
render(() => <App />, document.getElementById('app')!);
