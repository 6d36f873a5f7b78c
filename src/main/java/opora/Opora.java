package opora;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The application: one deployable made of modules, one PostgreSQL. */
@SpringBootApplication
@Modulithic(systemName = "Opora", sharedModules = "shared")
public class Opora {

    static void main(String[] args) {
        SpringApplication.run(Opora.class, args);
    }
}
