package org.junheng.template;

import java.util.List;

/** The bureau's workbook (县级底册), one a county. */
public final class BureauTemplate {

    public static final List<SheetSpec> SHEETS =
            List.of(RosterSheet.SPEC, CountyFactSheet.SPEC, ParameterSheet.SPEC, TargetSheet.SPEC);

    private BureauTemplate() {}
}
