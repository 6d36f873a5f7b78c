/**
 * Consents to the processing of personal data, and what a person may ask about himself (согласия):
 * texts by purpose in editions, who gave which on what paper, withdrawal, everything kept about
 * whoever asks.
 */
@NullMarked
package opora.access.internal.consent;

import org.jspecify.annotations.NullMarked;
