/** VitePress's own theme in the project's colours, which `pnpm site` writes beside this file. */
import DefaultTheme from 'vitepress/theme';
import './colors.css';
import './style.css';

export default DefaultTheme;
