package vn.motcua.plan.tasks;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the lists of tasks. */
@Configuration(proxyBeanMethods = false)
class TasksConfiguration {

    @Bean
    TaskBoard taskBoard() {
        return new TaskBoard();
    }
}
