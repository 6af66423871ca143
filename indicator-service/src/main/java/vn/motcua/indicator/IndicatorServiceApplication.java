package vn.motcua.indicator;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Takes dossier events, folds them into day cells, answers for the dossiers behind a figure. */
@SpringBootApplication
public class IndicatorServiceApplication {

    /** Starts the service. */
    public static void main(String[] args) {
        SpringApplication.run(IndicatorServiceApplication.class, args);
    }
}
