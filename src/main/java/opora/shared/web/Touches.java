package opora.shared.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import opora.shared.Thing;
import opora.shared.Verb;

/**
 * What a route touches and how, in the words of the access matrix. Every route declares it: the
 * hat's permissions are compared with it before anything of the request is read, and a test walks
 * every route with every role.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Touches {

    Thing value();

    Verb verb();
}
