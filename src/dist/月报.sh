#!/bin/sh
cd "$(dirname "$0")" || exit 2
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    *[Uu][Tt][Ff]*) ;;
    *) LC_ALL=C.UTF-8 && export LC_ALL ;;
esac

java=
for candidate in jre/bin/java runtime/bin/java "${JAVA_HOME:+$JAVA_HOME/bin/java}" "$(command -v java)"; do
    if [ -x "$candidate" ] && "$candidate" -version 2>&1 | grep -Eq 'version .(1[7-9]|[2-9][0-9])'; then
        java=$candidate
        break
    fi
done
if [ -z "$java" ]; then
    cat lib/no-java.txt >&2
    exit 2
fi

# The light compiler and collector: a month is made in seconds, too soon for the heavy ones to pay.
# The first start writes an archive of loaded classes; later starts take about half the time.
# In a read-only folder, and without the archive that comes with most Javas, Java would end with an error of its own.
archive=
if [ -e lib/junheng.jsa ]; then
    archive=-XX:SharedArchiveFile=lib/junheng.jsa
elif [ -w lib ] && "$java" -Xshare:on -XX:+UseSerialGC -version >/dev/null 2>&1; then
    archive=-XX:ArchiveClassesAtExit=lib/junheng.jsa
fi
exec "$java" -Xlog:disable ${archive:+"$archive"} -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx1g -Dfile.encoding=UTF-8 -jar lib/junheng.jar "$@"
