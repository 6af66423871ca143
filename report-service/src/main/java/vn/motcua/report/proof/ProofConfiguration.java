package vn.motcua.report.proof;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.kit.kafka.KafkaSettings;
import vn.motcua.report.close.ReportAssembler;
import vn.motcua.report.close.ReportStore;
import vn.motcua.report.replay.Recount;
import vn.motcua.report.replay.Replay;

/** Wires the proofs of reports. */
@Configuration(proxyBeanMethods = false)
class ProofConfiguration {

    @Bean
    Works works(Clock clock) {
        return new Works(clock);
    }

    @Bean
    ProofDesk proofDesk(
            ReportStore store,
            Replay replay,
            Recount recount,
            ReportAssembler assembler,
            Works works,
            KafkaSettings kafka) {
        return new ProofDesk(store, replay, new Verifier(recount, assembler, store), works, kafka.partitions());
    }
}
