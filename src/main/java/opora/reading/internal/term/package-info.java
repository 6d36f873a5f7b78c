/**
 * The grammar of Russian deadlines: words ({@link opora.reading.internal.term.TermLexer}), phrases
 * ({@link opora.reading.internal.term.TermParser}), windows inside a plan ({@link
 * opora.reading.internal.term.TermResolver}). Knows nothing of documents and tables.
 */
@NullMarked
package opora.reading.internal.term;

import org.jspecify.annotations.NullMarked;
