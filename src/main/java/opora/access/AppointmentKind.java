package opora.access;

/** What a person or an organisation is appointed to be (вид назначения). */
public enum AppointmentKind {
    /** Of the municipality: joins the work of all (координатор). */
    COORDINATOR,
    /** Of one organisation (ответственный). */
    RESPONSIBLE,
    /** Of a part of the work, named in words (куратор). */
    CURATOR,
    /** Who watches over an act's execution (контроль исполнения). */
    CONTROLLER
}
