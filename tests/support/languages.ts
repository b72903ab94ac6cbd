import { languageCodes, speakable } from '../../src/lib/messages/languages';

// a test may say anything in every language
await Promise.all(languageCodes.map(speakable));
