package org.junheng.briefing;

import java.io.Writer;
import java.util.Locale;
import java.util.Set;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Sets a page in the briefing's templates; all that they are told is the page. */
final class Press {

    private static final String FOLDER = "org/junheng/briefing/";

    private static final TemplateEngine ENGINE = engine();

    private Press() {}

    static void print(BriefingPage page, Writer out) {
        print("page", page, out);
    }

    /** Sets what is told as {@code page} in a template. */
    static void print(String template, Object page, Writer out) {
        Context context = new Context(Locale.SIMPLIFIED_CHINESE);
        context.setVariable("page", page);
        ENGINE.process(template, context, new PlainWriter(out));
    }

    private static TemplateEngine engine() {
        TemplateEngine engine = new TemplateEngine();
        engine.addTemplateResolver(resolver(".html", TemplateMode.HTML, 1));
        engine.addTemplateResolver(resolver(".css", TemplateMode.CSS, 2));
        engine.addTemplateResolver(resolver(".js", TemplateMode.JAVASCRIPT, 3));
        return engine;
    }

    private static ClassLoaderTemplateResolver resolver(String suffix, TemplateMode mode, int order) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(Press.class.getClassLoader());
        resolver.setPrefix(FOLDER);
        resolver.setSuffix(suffix);
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding("UTF-8");
        resolver.setOrder(order);
        resolver.setResolvablePatterns(mode == TemplateMode.CSS ? Set.of("style*") : Set.of());
        resolver.setCheckExistence(true);
        return resolver;
    }
}
