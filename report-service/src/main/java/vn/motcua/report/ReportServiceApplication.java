package vn.motcua.report;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The read side: cells become indicators, scores and closed reports. */
@SpringBootApplication
@EnableScheduling
public class ReportServiceApplication {

    /** Starts the service. */
    public static void main(String[] args) {
        SpringApplication.run(ReportServiceApplication.class, args);
    }
}
