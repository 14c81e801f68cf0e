// What every page gets.

import './page/start.js';
