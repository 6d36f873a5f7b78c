package opora.reading.internal.layout;

/** Whether a word begins as another does, but for one letter: left out, put in, or another one. */
final class OneSlip {

    static boolean startsWith(String word, String stem) {
        for (var length = stem.length() - 1; length <= stem.length() + 1; length++) {
            if (length <= word.length() && near(word.substring(0, length), stem)) return true;
        }
        return false;
    }

    private static boolean near(String one, String other) {
        var same = 0;
        var shorter = Math.min(one.length(), other.length());
        while (same < shorter && one.charAt(same) == other.charAt(same)) same++;
        var skip = one.length() == other.length() ? 1 : 0;
        var fromOne = same + (one.length() >= other.length() ? 1 : 0);
        var fromOther = same + (other.length() > one.length() ? 1 : skip);
        if (fromOne > one.length() || fromOther > other.length()) return true;
        return one.substring(fromOne).equals(other.substring(fromOther));
    }

    private OneSlip() {}
}
