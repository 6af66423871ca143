package vn.motcua.report.documents.file;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.report.documents.DocumentPress;

/** The formats that are offered. */
@Configuration(proxyBeanMethods = false)
class DocumentFilesConfiguration {

    @Bean
    DocumentPress documentPress() {
        return new DocumentPress(List.of(new XlsxFormat(), new DocxFormat(), new PdfFormat(), new CsvFormat()));
    }
}
