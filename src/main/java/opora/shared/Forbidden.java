package opora.shared;

/** The viewer's hat has no permission for this act (нет права); answered with 403. */
public class Forbidden extends RuntimeException {

    /**
     * @param permission name of the permission that is missing, for the log only
     */
    public Forbidden(String permission) {
        super("Permission is missing: " + permission);
    }
}
