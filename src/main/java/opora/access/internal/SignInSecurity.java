package opora.access.internal;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * Sign-in with a password; everything closed but the door, the public pages and the feeds by secret
 * link.
 */
@Configuration
class SignInSecurity {

    private static final String[] OPEN = {
        "/assets/**",
        "/sign-in",
        "/sign-in/code",
        "/invitations/{token}",
        "/links/{token}",
        "/public",
        "/public/**",
        "/feeds/**",
        "/preferences",
        "/system/**",
        "/error",
        "/favicon.ico"
    };

    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    @Bean
    SecurityContextRepository sessions() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    SecurityFilterChain door(
            HttpSecurity http,
            AccountRepository accounts,
            SignInThrottle throttle,
            SecurityContextRepository sessions,
            SignInWelcome welcome,
            PaperDoor papers,
            Clock clock)
            throws Exception {
        return http.authorizeHttpRequests(requests ->
                        requests.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .securityContext(context -> context.securityContextRepository(sessions))
                .formLogin(form ->
                        form.loginPage("/sign-in")
                                .usernameParameter("login")
                                .passwordParameter("password")
                                .successHandler(welcome)
                                .failureHandler(new SignInRefusal(throttle, papers)))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(new SignInEntryPoint()))
                .requestCache(cache -> cache.requestCache(new PagesOnly()))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .addFilterBefore(
                        new RestFilter(throttle), UsernamePasswordAuthenticationFilter.class)
                .addFilterAfter(new ViewerFilter(accounts, clock), AuthorizationFilter.class)
                .build();
    }
}
