package opora.access.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * What the session keeps of a signed-in person: identities only; hats and names are read at each
 * request.
 */
final class SignedIn implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1L;

    private final UUID account;
    private final UUID person;
    private final String login;
    private final boolean locked;
    private String passwordHash;

    SignedIn(UUID account, UUID person, String login, String passwordHash, boolean locked) {
        this.account = account;
        this.person = person;
        this.login = login;
        this.passwordHash = passwordHash;
        this.locked = locked;
    }

    UUID account() {
        return account;
    }

    UUID person() {
        return person;
    }

    @Override
    public String getUsername() {
        return login;
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public boolean isAccountNonLocked() {
        return !locked;
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
