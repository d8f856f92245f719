#pragma once

#include "base/error.h"

#include <exception>
#include <string>

namespace kartoteka
{

/// How a failure travels inside storage, so that RAII rolls back on its way. Caught in
/// Session::perform, Session::read and the job runner only; above them there is Result.
class DbError : public std::exception
{
public:
    explicit DbError(Error error)
        : m_error(std::move(error))
        , m_what(m_error.english().toStdString())
    {
    }

    const Error &error() const { return m_error; }
    const char *what() const noexcept override { return m_what.c_str(); }

private:
    Error m_error;
    std::string m_what;
};

} // namespace kartoteka
