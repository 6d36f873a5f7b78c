/**
 * The web frame: pages by JTE with the house's look, texts in two languages, assets, refusals as
 * pages. Owns no page of a module and knows nobody's rights: modules tell it by {@link
 * opora.shared.web.FrameContributor}.
 */
@NullMarked
package opora.shared.web;

import org.jspecify.annotations.NullMarked;
