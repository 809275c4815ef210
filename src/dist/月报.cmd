@echo off
setlocal
call "%~dp0lib\junheng.cmd" %*
set "CODE=%ERRORLEVEL%"
rem Double-clicked, there are no arguments, and the window would close before it is read.
if "%~1"=="" pause
exit /b %CODE%
