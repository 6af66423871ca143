package vn.motcua.gateway;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the gateway (cổng vào của hệ thống). */
@SpringBootApplication
public class GatewayApplication {

    private static final String KEEP_ALIVE = "jdk.httpclient.keepalive.timeout";

    /** Starts it; idle connections are given up before the services close them. */
    public static void main(String[] arguments) {
        if (System.getProperty(KEEP_ALIVE) == null) {
            System.setProperty(KEEP_ALIVE, "10");
        }
        SpringApplication.run(GatewayApplication.class, arguments);
    }
}
