// For the pages that list what there is: today, homes, messages, and how to install.

import './page/start.js';
import './lists/search.js';
import './lists/install.js';
import './lists/badge.js';
