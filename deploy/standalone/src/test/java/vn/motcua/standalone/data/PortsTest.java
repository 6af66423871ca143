package vn.motcua.standalone.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void aTakenInnerPortIsReplacedByAFreeOne() throws Exception {
        try (ServerSocket taken = listening()) {
            assertThat(new Ports().preferably(taken.getLocalPort())).isNotEqualTo(taken.getLocalPort());
        }
    }

    @Test
    void aTakenDoorIsRefusedByItsNumber() throws Exception {
        try (ServerSocket taken = listening()) {
            assertThatThrownBy(() -> new Ports().exactly(taken.getLocalPort()))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.arguments()).containsExactly(taken.getLocalPort()));
        }
    }

    @Test
    void noPortIsGivenTwice() {
        Ports ports = new Ports();
        int first = ports.any();
        assertThat(IntStream.range(0, 20).map(i -> ports.preferably(first))).doesNotHaveDuplicates();
    }

    @Test
    void portsFollowTheDoor() {
        int door = new Ports().any();
        PortPlan plan = PortPlan.around(door, Map.of("gateway", 0, "plan-service", 1), new Ports());
        assertThat(plan.door()).isEqualTo(door);
        assertThat(plan.services()).containsEntry("gateway", door).containsKey("plan-service");
        assertThat(plan.services().values()).doesNotContain(plan.kafka(), plan.controller(), plan.mongo());
    }

    private static ServerSocket listening() throws Exception {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }
}
