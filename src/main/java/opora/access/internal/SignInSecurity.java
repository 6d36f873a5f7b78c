package opora.access.internal;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/**
 * Sign-in with a password; everything closed but the door, the public pages and the feeds by secret
 * link.
 */
@Configuration
class SignInSecurity {

    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    @Bean
    SecurityFilterChain door(HttpSecurity http, AccountRepository accounts, Clock clock)
            throws Exception {
        return http.authorizeHttpRequests(requests ->
                        requests.requestMatchers(
                                        "/assets/**",
                                        "/sign-in",
                                        "/invitations/**",
                                        "/public/**",
                                        "/feeds/**",
                                        "/links/**",
                                        "/preferences",
                                        "/error",
                                        "/favicon.ico")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .formLogin(form ->
                        form.loginPage("/sign-in")
                                .usernameParameter("login")
                                .passwordParameter("password")
                                .defaultSuccessUrl("/")
                                .failureHandler(new SignInRefusal()))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .addFilterAfter(new ViewerFilter(accounts, clock), AuthorizationFilter.class)
                .build();
    }
}
