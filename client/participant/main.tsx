import { createRoot } from 'react-dom/client';
import { LangRoot } from '../ui/lang-root.tsx';
import { App } from './app.tsx';
import '../styles/base.css';
import '../ui/ui.css';
import './phone.css';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <LangRoot>
      <App />
    </LangRoot>,
  );
}
