package opora.shared.web;

/**
 * Classes that carry a number into the stylesheet, because pages have no inline styles: {@code
 * op-c-3} is column 3 of a month axis, {@code op-n-2} two months wide, {@code op-p-37} 37 percent.
 */
final class Scale {

    private static final int MONTHS = 36;

    static String css() {
        var css = new StringBuilder();
        for (int i = 0; i <= MONTHS; i++) {
            css.append(".op-c-%1$d{--c:%1$d}.op-n-%1$d{--n:%1$d}".formatted(i));
        }
        for (int i = 0; i <= 100; i++) css.append(".op-p-%1$d{--p:%1$d}".formatted(i));
        return css.append('\n').toString();
    }

    private Scale() {}
}
