@echo off
setlocal DisableDelayedExpansion
rem Double-clicked, or with a file dropped on it, the window would close before it is read.
set "JUNHENG_WAIT="
if "%~1"=="" set "JUNHENG_WAIT=1"
if not "%~x1"=="" if exist "%~1" set "JUNHENG_WAIT=1"
rem Not called: call would take a percent sign in the name of a folder or file for that of a variable.
"%~dp0lib\junheng.cmd" %*
