/**
 * How an executors cell becomes parties: lexer, splitter, recogniser and the small morphology they
 * need. Knows the words of the field from {@code reading/party-words.txt}; knows no real name.
 */
@NullMarked
package opora.reading.internal.party;

import org.jspecify.annotations.NullMarked;
