package opora.shared.web;

/**
 * A line of the left rail (раздел меню), in the person's words.
 *
 * @param key short and stable, {@code roadmaps}: a page names the line it belongs to
 * @param text key of its text; «KEY.short» of the same bundle is used on the phone when there is
 *     one
 * @param badge what waits there; zero shows nothing
 * @param order lines stand by it; the first three are the phone's bottom bar
 */
public record NavItem(String key, String href, String icon, String text, int badge, int order) {}
