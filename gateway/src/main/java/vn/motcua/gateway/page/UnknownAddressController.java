package vn.motcua.gateway.page;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.kit.Messages;
import vn.motcua.kit.web.ProblemException;
import vn.motcua.kit.web.ProblemType;

/** Says of an address under {@code /api} that there is no such thing. */
@Hidden
@RestController
class UnknownAddressController {

    private final Messages messages;

    UnknownAddressController(Messages messages) {
        this.messages = messages;
    }

    @RequestMapping("/api/**")
    void unknown(HttpServletRequest request) {
        throw new ProblemException(
                ProblemType.NOT_FOUND, messages.get("address.unknown", request.getMethod(), request.getRequestURI()));
    }
}
