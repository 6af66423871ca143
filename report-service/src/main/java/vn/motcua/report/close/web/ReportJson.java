package vn.motcua.report.close.web;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.report.close.ReportBody;
import vn.motcua.report.close.ReportDefinition;
import vn.motcua.report.close.ReportHead;
import vn.motcua.report.close.ReportStore;
import vn.motcua.report.close.UnitPage;

/** A whole report as JSON: its body, the pages of its units, and which report revises it. */
record ReportJson(ReportStore store, JsonMapper json) {

    ObjectNode of(ReportHead head) {
        ReportDefinition definition = head.definition();
        ReportBody body = head.body();
        ObjectNode answer;
        if (body == null) {
            Map<String, Long> offsets = new TreeMap<>();
            store.frozenPartitions(head.id())
                    .forEach((partition, offset) -> offsets.put(Integer.toString(partition), offset));
            answer = json.valueToTree(ReportBody.closing(definition, offsets));
        } else {
            answer = of(body, store.pages(definition));
        }
        store.revision(definition.key(), definition.revision() + 1)
                .ifPresent(next -> answer.put("revisedBy", next.id()));
        return answer;
    }

    ObjectNode of(ReportBody body, Collection<UnitPage> pages) {
        ObjectNode answer = json.valueToTree(body);
        answer.set("units", json.valueToTree(pages));
        return answer;
    }
}
