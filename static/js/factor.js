// For the pages of the second factor.

import './page/start.js';
import './factor/passkey.js';
