package vn.motcua.kit.openapi;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/** Lets springdoc's own beans be made when they are first used, so that a start does not pay for them. */
final class SleepingLibrary implements BeanFactoryPostProcessor {

    private static final String LIBRARY = "org.springdoc.";

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        for (String name : beans.getBeanDefinitionNames()) {
            BeanDefinition definition = beans.getBeanDefinition(name);
            if (isOfLibrary(definition.getBeanClassName())
                    || isOfLibrary(definition.getFactoryBeanName())
                    || isOfLibrary(name)) {
                definition.setLazyInit(true);
            }
        }
    }

    private static boolean isOfLibrary(@Nullable String name) {
        return name != null && name.contains(LIBRARY);
    }
}
