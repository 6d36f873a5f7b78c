package opora.staff.internal.twin;

/** Which of two cards beside each other (которая из карточек). */
public enum Side {
    LEFT,
    RIGHT
}
