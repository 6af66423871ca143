package vn.motcua.simulator.wire;

import java.util.List;
import vn.motcua.simulator.office.CaseFile;

/** How a ward's software tells what is in a file. */
public sealed interface Speech permits CloudEvents, Portal {

    /** Everything there is to tell about the file, by time of recording; empty where the format has no words for it. */
    List<Message> tell(CaseFile file);
}
