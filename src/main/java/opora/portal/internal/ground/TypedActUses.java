package opora.portal.internal.ground;

import opora.document.GroundApi;
import opora.document.GroundUse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Parts of an act's card that name it in words. */
@Configuration(proxyBeanMethods = false)
class TypedActUses {

    static final int FIRST = 10;

    @Bean
    GroundUse statusesOnGround(TypedActRepository acts, GroundApi grounds) {
        return new TypedActUse(acts, grounds, "STATUS", FIRST);
    }

    @Bean
    GroundUse appointmentsOnGround(TypedActRepository acts, GroundApi grounds) {
        return new TypedActUse(acts, grounds, "APPOINTMENT", FIRST + 1);
    }

    @Bean
    GroundUse operationsOnGround(TypedActRepository acts, GroundApi grounds) {
        return new TypedActUse(acts, grounds, "OPERATION", FIRST + 2);
    }
}
