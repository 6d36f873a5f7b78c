/**
 * What whoever keeps the server looks at: health, metrics, a line a request (эксплуатация). Nothing
 * here names a person, an address of a page or a secret link.
 */
@NullMarked
package opora.shared.operation;

import org.jspecify.annotations.NullMarked;
