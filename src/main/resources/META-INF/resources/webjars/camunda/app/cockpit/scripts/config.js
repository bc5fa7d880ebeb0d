// The Cockpit application of the office: its name and its languages.
import {officeLanguage} from '../../../../office.js';

export default {
  app: {name: 'Cockpit', vendor: 'Doorstep'},
  locales: {availableLocales: ['en', 'zh'], fallbackLocale: officeLanguage},
  disableWelcomeMessage: true,
  csrfCookieName: 'XSRF-TOKEN'
};
