package vn.motcua.standalone.service;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks a service whether it is ready to work. */
public record Readiness(int port) {
    private static final int TIMEOUT_MILLIS = 2000;

    /** True once the service says so itself; everything else, silence included, is not yet. */
    public boolean isReached() {
        try {
            URI uri = URI.create("http://127.0.0.1:%d/actuator/health/readiness".formatted(port));
            HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            int status = connection.getResponseCode();
            connection.disconnect();
            return status == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }
}
