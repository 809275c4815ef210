@echo off
rem What the launchers start. Its name is ASCII, as theirs cannot be written in a batch file for every code page.
setlocal DisableDelayedExpansion
chcp 65001 >nul
pushd "%~dp0.."
set "JAVA="
set "CANDIDATE=jre\bin\java.exe"
call :try
set "CANDIDATE=runtime\bin\java.exe"
call :try
if defined JAVA_HOME set "CANDIDATE=%JAVA_HOME:"=%\bin\java.exe"
if defined JAVA_HOME call :try
rem An old Java may come before a new one on the path.
for %%J in (java.exe) do set "CANDIDATE=%%~$PATH:J"
call :try
for /f "delims=" %%J in ('where java.exe 2^>nul') do (
    set "CANDIDATE=%%J"
    call :try
)
if not defined JAVA (
    type "lib\no-java.txt"
    set "CODE=2"
    goto end
)

rem The light compiler and collector: a month is made in seconds, too soon for the heavy ones to pay.
rem The first start writes an archive of loaded classes; later starts take about half the time.
set "ARCHIVE=-XX:SharedArchiveFile=lib\junheng.jsa"
if not exist "lib\junheng.jsa" call :archive
"%JAVA%" -Xlog:disable %ARCHIVE% -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx1g -Dfile.encoding=UTF-8 -jar lib\junheng.jar %*
set "CODE=%ERRORLEVEL%"

:end
popd
if defined JUNHENG_WAIT pause
exit /b %CODE%

:try
if defined JAVA exit /b 0
if not exist "%CANDIDATE%" exit /b 0
"%CANDIDATE%" -version 2>&1 | findstr /r /c:"version .1[7-9]" /c:"version .[2-9][0-9]" >nul
if not errorlevel 1 set "JAVA=%CANDIDATE%"
exit /b 0

:archive
rem On a read-only share, and without the archive that comes with most Javas, Java would end with an error of its own.
set "ARCHIVE="
(echo.>"lib\junheng.try") 2>nul
if not exist "lib\junheng.try" exit /b 0
del "lib\junheng.try"
"%JAVA%" -Xshare:on -XX:+UseSerialGC -version >nul 2>nul
if not errorlevel 1 set "ARCHIVE=-XX:ArchiveClassesAtExit=lib\junheng.jsa"
exit /b 0
