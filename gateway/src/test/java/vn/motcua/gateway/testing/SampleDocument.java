package vn.motcua.gateway.testing;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a service may say of itself: some addresses, each answering a {@code Thing}, and one internal address. */
public final class SampleDocument {

    private SampleDocument() {}

    /** A document whose {@code Thing} is described by some words. */
    public static String of(String words, String... paths) {
        String operations = Stream.concat(Stream.of(paths), Stream.of("/internal/secret"))
                .map(SampleDocument::operation)
                .collect(Collectors.joining(","));
        return ("""
                {'openapi':'3.1.0','info':{'title':'t','version':'1'},'tags':[{'name':'things'}],
                 'paths':{%s},
                 'components':{'schemas':{
                   'Thing':{'type':'object','description':'Vật / thing','properties':{'part':{'$ref':'#/components/schemas/Part','description':'Phần / part'}}},
                   'Part':{'type':'object','description':'%s / part'},
                   'Lost':{'type':'object','description':'Thừa / lost'}}}}
                """).formatted(operations, words).replace('\'', '"');
    }

    private static String operation(String path) {
        String id = path.replaceAll("[^a-z0-9]", "").toLowerCase(Locale.ROOT);
        String parameters = path.contains("{unit}")
                ? "'parameters':[{'name':'unit','in':'path','required':true,'description':'Đơn vị / unit','schema':{'type':'string'},'example':'31'}],"
                : "";
        return ("'%s':{'get':{'operationId':'%s','tags':['things'],'summary':'Xem vật','description':'Reads things.',%s"
                        + "'responses':{'200':{'description':'ok','content':{'application/json':{'schema':{'$ref':'#/components/schemas/Thing'}}}}}}}")
                .formatted(path, id, parameters);
    }
}
