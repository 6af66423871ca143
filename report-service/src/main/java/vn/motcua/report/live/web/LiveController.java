package vn.motcua.report.live.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.MediaType;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.report.live.FigureSignature;
import vn.motcua.report.request.KnownUnits;

/** Tells listeners that the indicators of a unit changed, at most once a second; what they are now, they ask. */
@RestController
class LiveController implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LiveController.class);
    private static final int BEATS_OF_SILENCE = 15;

    private final FigureSignature signatures;
    private final KnownUnits units;
    private final Map<String, Watched> watched = new ConcurrentHashMap<>();
    private volatile boolean running;
    private int beats;

    /** A unit that someone listens for. */
    private static final class Watched {
        private final List<SseEmitter> listeners = new CopyOnWriteArrayList<>();
        private int signature;

        private Watched(int signature) {
            this.signature = signature;
        }
    }

    LiveController(FigureSignature signatures, KnownUnits units) {
        this.signatures = signatures;
        this.units = units;
    }

    @GetMapping(path = "/api/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter live(@RequestParam String unit) {
        Unit known = units.find(unit);
        SseEmitter listener = new SseEmitter(0L);
        int signature = signatures.of(known.code());
        Watched list = watched.compute(known.code(), (code, held) -> {
            Watched joined = held == null ? new Watched(signature) : held;
            joined.listeners.add(listener);
            return joined;
        });
        listener.onCompletion(() -> list.listeners.remove(listener));
        listener.onError(error -> list.listeners.remove(listener));
        send(list, listener, SseEmitter.event().comment("listening"));
        return listener;
    }

    @Scheduled(fixedDelay = 1_000)
    void beat() {
        beats++;
        watched.forEach((unit, list) -> {
            try {
                beat(unit, list);
            } catch (RuntimeException e) {
                LOG.debug("Changes of {} are looked for again in a second: {}", unit, e.toString());
            }
        });
    }

    private void beat(String unit, Watched list) {
        if (watched.computeIfPresent(unit, (code, held) -> held.listeners.isEmpty() ? null : held) == null) {
            return;
        }
        int now = signatures.of(unit);
        if (now != list.signature) {
            list.signature = now;
            list.listeners.forEach(listener ->
                    send(list, listener, SseEmitter.event().name("indicators").data(Map.of("unit", unit))));
        } else if (beats % BEATS_OF_SILENCE == 0) {
            list.listeners.forEach(
                    listener -> send(list, listener, SseEmitter.event().comment("here")));
        }
    }

    private static void send(Watched list, SseEmitter listener, SseEmitter.SseEventBuilder event) {
        try {
            listener.send(event);
        } catch (IOException | IllegalStateException e) {
            list.listeners.remove(listener);
        }
    }

    @Override
    public void start() {
        running = true;
    }

    /** Ends all streams, so that the service can stop. */
    @Override
    public void stop() {
        running = false;
        watched.values().forEach(list -> list.listeners.forEach(SseEmitter::complete));
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
