import { render } from 'solid-js/web';
import { App } from './app/App.tsx';
import { startTheme } from './app/theme.ts';
import './style/base.css';
import './style/shell.css';
import './style/cards.css';
import './style/tables.css';
import './style/figures.css';
import './style/forms.css';

startTheme();
render(() => <App />, document.getElementById('app')!);
