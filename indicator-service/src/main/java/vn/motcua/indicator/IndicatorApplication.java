package vn.motcua.indicator;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Takes dossier events, folds them into day cells, answers for the dossiers behind a figure. */
@SpringBootApplication
public class IndicatorApplication {

    /** Starts the service. */
    public static void main(String[] arguments) {
        SpringApplication.run(IndicatorApplication.class, arguments);
    }
}
