// For the desk's pages.

import './page/start.js';
import './desk/keys.js';
import './desk/live.js';
