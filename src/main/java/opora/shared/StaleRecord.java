package opora.shared;

/** Somebody saved the same record first (запись уже изменена); answered with 409. */
public class StaleRecord extends RuntimeException {

    /**
     * @param what name of the type, for the log only
     */
    public StaleRecord(String what, Object id) {
        super(what + " " + id);
    }
}
