package vn.motcua.report.documents.file;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.report.documents.DocumentFormat;

/** The formats that are offered. */
@Configuration(proxyBeanMethods = false)
class DocumentFilesConfiguration {

    @Bean
    DocumentFormat xlsxFormat() {
        return new XlsxFormat();
    }

    @Bean
    DocumentFormat csvFormat() {
        return new CsvFormat();
    }
}
