package opora.access.internal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * What the session keeps of a signed-in person: identities only; hats and names are read at each
 * request.
 */
final class SignedIn implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 2L;

    private final @Nullable UUID account;
    private final UUID person;
    private final String login;
    private final @Nullable UUID onlyHat;
    private final @Nullable String onlyTarget;
    private String passwordHash;

    SignedIn(UUID account, UUID person, String login, String passwordHash) {
        this.account = account;
        this.person = person;
        this.login = login;
        this.passwordHash = passwordHash;
        this.onlyHat = null;
        this.onlyTarget = null;
    }

    private SignedIn(UUID person, UUID onlyHat, String onlyTarget) {
        this.account = null;
        this.person = person;
        this.login = "link:" + person;
        this.passwordHash = "";
        this.onlyHat = onlyHat;
        this.onlyTarget = onlyTarget;
    }

    /** Let in by a link from a letter: one hat, one address and what lies under it. */
    static SignedIn byLink(UUID person, UUID hat, String target) {
        return new SignedIn(person, hat, target);
    }

    @Nullable UUID account() {
        return account;
    }

    UUID person() {
        return person;
    }

    @Nullable UUID onlyHat() {
        return onlyHat;
    }

    boolean mayOpen(String path) {
        return onlyTarget == null || path.equals(onlyTarget) || path.startsWith(onlyTarget + "/");
    }

    @Override
    public String getUsername() {
        return login;
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    /** Rights come from the hat, never from the account. */
    @Override
    public List<GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public void eraseCredentials() {
        passwordHash = "";
    }
}
