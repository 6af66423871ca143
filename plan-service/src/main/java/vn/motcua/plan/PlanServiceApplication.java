package vn.motcua.plan;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import vn.motcua.kit.Messages;
import vn.motcua.plan.document.Texts;

/** Takes, checks and publishes plans; owns units, catalogue and calendar. */
@SpringBootApplication
public class PlanServiceApplication {

    /** Starts the service. */
    public static void main(String[] arguments) {
        SpringApplication.run(PlanServiceApplication.class, arguments);
    }

    /** Texts in the language of the request. */
    @Bean
    Texts texts(Messages messages) {
        return messages::get;
    }
}
