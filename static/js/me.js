// For the page about oneself.

import './page/start.js';
import './me/push.js';
