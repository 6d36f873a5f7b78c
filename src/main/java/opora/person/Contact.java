package opora.person;

/**
 * How to reach a person (контакты).
 *
 * @param published shown to colleagues of the whole municipality, not of his organisation alone
 */
public record Contact(String email, String phone, boolean published) {

    public static Contact of(String email, String phone) {
        return new Contact(email.strip(), phone.strip(), false);
    }
}
