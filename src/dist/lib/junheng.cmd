@echo off
rem What the launchers start. Its name is ASCII, as theirs cannot be written in a batch file for every code page.
setlocal
chcp 65001 >nul
pushd "%~dp0.."
set "JAVA="
call :try "%~dp0..\jre\bin\java.exe"
call :try "%~dp0..\runtime\bin\java.exe"
if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
for %%J in (java.exe) do call :try "%%~$PATH:J"
if not defined JAVA (
    type "lib\no-java.txt"
    set "CODE=2"
    goto end
)

rem The light compiler and collector: a month is made in seconds, too soon for the heavy ones to pay.
rem The first start writes an archive of loaded classes; later starts take about half the time.
set "ARCHIVE=-XX:ArchiveClassesAtExit=lib\junheng.jsa"
if exist "lib\junheng.jsa" set "ARCHIVE=-XX:SharedArchiveFile=lib\junheng.jsa"
"%JAVA%" -Xlog:disable %ARCHIVE% -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx1g -Dfile.encoding=UTF-8 -jar lib\junheng.jar %*
set "CODE=%ERRORLEVEL%"

:end
popd
exit /b %CODE%

:try
if defined JAVA exit /b 0
if not exist "%~1" exit /b 0
"%~1" -version 2>&1 | findstr /r /c:"version .1[7-9]" /c:"version .[2-9][0-9]" >nul
if not errorlevel 1 set "JAVA=%~1"
exit /b 0
